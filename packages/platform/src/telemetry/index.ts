export { makeApiMetrics, type ApiMetrics } from './api-metrics.ts';
export { errorForLog } from './error-for-log.ts';
export { logLevels, makeLogger, type Logger, type LogLevel } from './logger.ts';
