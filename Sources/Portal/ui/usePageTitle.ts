import { useEffect } from "react";
import { useTexts } from "../texts/TextsContext";

/** Says in the browser's tab where the person is. */
export function usePageTitle(title: string): void {
  const { texts } = useTexts();
  useEffect(() => {
    document.title = title === texts.product ? title : `${title} · ${texts.product}`;
  }, [title, texts]);
}
