import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import './styles/fonts.css';
import './styles/theme.css';
import './styles/base.css';
import './styles/header.css';
import './styles/picker.css';
import './styles/page.css';
import './styles/contents.css';
import './styles/section.css';
import './styles/table.css';
import './styles/evidence.css';
import './styles/catalogue.css';
import './styles/explorer.css';
import './styles/check.css';
import './styles/print.css';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
