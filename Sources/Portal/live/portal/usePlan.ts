import { recentAnswers, subjects } from "../../api/loading/answers";
import { noteWebinarNews } from "../../api/webinarNews";
import { WebinarDetail, WebinarPlan } from "../../api/webinarService";
import { isNews, ToldPlan, withPlan } from "./plan";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";

/** A webinar as it was loaded, and kept true by what is told of it. */
export function usePlan(loaded: WebinarDetail | undefined): [WebinarDetail | undefined, (plan: WebinarPlan) => void] {
  const [told, setTold] = useState<ToldPlan | null>(null);
  const webinar = useMemo(() => withPlan(loaded, told), [loaded, told]);
  const latest = useRef({ loaded, webinar });
  useEffect(() => {
    latest.current = { loaded, webinar };
  });

  const take = useCallback((plan: WebinarPlan) => {
    const { loaded: after, webinar: shown } = latest.current;
    if (!after || !shown || !isNews(shown, plan)) return;
    recentAnswers.forget(subjects.list, subjects.mine);
    noteWebinarNews({ kind: "plan", before: shown, plan });
    setTold({ plan, after });
  }, []);

  return [webinar, take];
}
