export { makeExportPackage, type ExportPackage } from './export-package.ts';
export * from './package-ports.ts';
export * from './ports.ts';
export * from './write-deck.ts';
