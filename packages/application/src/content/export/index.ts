export { makeExportArchive, type ExportArchive } from './export-archive.ts';
export { makeExportPackage, type ExportPackage } from './export-package.ts';
export * from './package-ports.ts';
export * from './ports.ts';
export { writeDeck, type ExportFormat } from './write-deck.ts';
