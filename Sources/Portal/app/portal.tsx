import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import "../styles/portal.css";

const root = document.getElementById("portal");
if (!root) throw new Error("index.html has no element with the id portal.");

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
