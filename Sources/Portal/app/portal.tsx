import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { chosenLanguage, textsIn } from "../texts/chosenTexts";
import { App } from "./App";
import { keepShell } from "./keepShell";
import "../styles/portal.css";

async function show(): Promise<void> {
  const element = document.getElementById("portal");
  if (!element) throw new Error("index.html has no element with the id portal.");
  const texts = await textsIn(chosenLanguage());
  createRoot(element).render(
    <StrictMode>
      <App texts={texts} />
    </StrictMode>,
  );
}

keepShell();
void show();
