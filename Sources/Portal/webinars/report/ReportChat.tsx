import { Attendance } from "../../api/attendanceService";
import { chatService } from "../../api/chatService";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { clockTime, shortDate } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Failure } from "../../ui/Failure";
import { Skeleton } from "../../ui/Skeleton";
import { wholeChat } from "./wholeChat";

interface Props {
  webinarId: number;
  userId: number;
  people: readonly Attendance[];
}

/** What was written in the chat of the lesson. */
export function ReportChat({ webinarId, userId, people }: Props) {
  const { texts, locale } = useTexts();
  const { data, error, reload } = useLoad(answerKey(subjects.reportChat(webinarId), userId), () =>
    wholeChat((id) => chatService.listMessages(webinarId, { after: id })));
  const names = new Map(people.map(({ user_id, name }) => [user_id, name]));
  const moment = (time: string) => `${shortDate(time, locale, Date.now())}, ${clockTime(time, locale)}`;
  return (
    <section className="report-chat" aria-labelledby="chat">
      <h2 id="chat">{texts.report.chat.title}</h2>
      {error !== undefined && <Failure what={texts.report.chat.failed} error={error} onRetry={() => void reload()} />}
      {!data && error === undefined && <Skeleton shapes={["line", "line", "line"]} />}
      {data?.messages.length === 0 && <p className="hint">{texts.report.chat.none}</p>}
      {data && !data.isWhole && <p className="hint">{texts.report.chat.more}</p>}
      <ol>
        {data?.messages.map((line) => (
          <li key={line.id}>
            <p className="report-line-head">
              <bdi>{names.get(line.user) ?? line.user_name}</bdi>
              {line.created_at && <time dateTime={line.created_at}>{moment(line.created_at)}</time>}
            </p>
            <p className="prose" dir="auto">{line.message}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
