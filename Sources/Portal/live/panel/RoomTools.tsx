import { useSiteSettings } from "../../api/settingsService";
import { useTexts } from "../../texts/TextsContext";
import { BreakoutPanel } from "../breakouts/BreakoutPanel";
import { Breakouts } from "../breakouts/breakouts";
import { CaptureControl } from "../capture/CaptureControl";
import { StreamLink } from "../capture/StreamLink";
import { KeptCapture } from "../capture/useCapture";
import { PortalView } from "../portal/portalView";
import { RoomCommands } from "../room/jitsi/RoomCommands";

export interface Captures {
  file: KeptCapture;
  stream: KeptCapture;
}

interface Props {
  view: PortalView;
  commands: RoomCommands;
  captures: Captures;
  breakouts: Breakouts;
  onNotice(text: string | null): Promise<void>;
}

/** What a host does with the room as a whole: record it, stream it, divide it. */
export function RoomTools({ view, commands, captures, breakouts, onNotice }: Props) {
  const { texts } = useTexts();
  const { canRecord } = useSiteSettings();
  const { webinar, settings, capture } = view;
  // What runs can be stopped, whatever the operator says about beginning.
  const offers = (kept: KeptCapture) => canRecord || kept.state.stage.name !== "off";
  return (
    <div className="people room-tools">
      {offers(captures.file) && (
        <section aria-labelledby="recording">
          <h2 id="recording">{texts.capture.file.title}</h2>
          <CaptureControl mode="file" capture={captures.file} />
        </section>
      )}
      {offers(captures.stream) && (
        <section aria-labelledby="streaming">
          <h2 id="streaming">{texts.capture.stream.title}</h2>
          <CaptureControl mode="stream" capture={captures.stream}>
            {settings?.stream_key ? null : (
              <p className="hint">
                {texts.capture.noKey}{" "}
                {/* In a tab of its own: the room here must not be left for it. */}
                <a className="text-button" href={`/webinars/${webinar.id}`} target="_blank" rel="noopener">{texts.live.manage}</a>
              </p>
            )}
          </CaptureControl>
          <StreamLink capture={capture} />
        </section>
      )}
      <BreakoutPanel breakouts={breakouts} commands={commands} notice={view.chat.notice} onNotice={onNotice} />
    </div>
  );
}
