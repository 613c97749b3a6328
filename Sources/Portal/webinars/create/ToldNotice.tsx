import { useLessonTexts } from "../../texts/useLessonTexts";
import { Notice } from "../../ui/Notice";
import { useTold } from "./told";

/** Says once what was done before the person came here. */
export function ToldNotice({ path }: { path: string }) {
  const { told } = useLessonTexts();
  const what = useTold(path);
  return what && <Notice kind="good"><p>{told[what]}</p></Notice>;
}
