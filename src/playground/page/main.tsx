import 'slack-blocks-to-jsx/dist/style.css';
import './style/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
