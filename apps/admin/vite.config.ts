import { browserApp } from '@slova/vite';
import { defineConfig } from 'vite';

export default defineConfig(browserApp({ base: '/admin/', port: 5174 }));
