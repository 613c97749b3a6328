import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";
import { Viewer } from "../viewer";

/** What somebody has to do with a webinar; nothing for everyone else. */
export function ViewerTag({ viewer }: { viewer: Viewer }) {
  const { texts } = useTexts();
  if (viewer !== "host" && viewer !== "registered") return null;
  return <span className="tag"><Icon name="check" />{viewer === "host" ? texts.list.youHost : texts.list.registered}</span>;
}
