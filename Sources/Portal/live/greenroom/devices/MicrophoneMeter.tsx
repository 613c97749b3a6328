import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../../texts/TextsContext";
import { Icon } from "../../../ui/Icon";
import { enoughToHear, levelOf, loudInARow } from "./level";

const betweenReadings = 80;

/** How loud the microphone hears, as a bar, and once in words that it does. */
export function MicrophoneMeter({ stream }: { stream: MediaStream }) {
  const { texts } = useTexts();
  const bar = useRef<HTMLDivElement>(null);
  const [isHeard, setHeard] = useState(false);

  useEffect(() => {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    const samples = new Float32Array(analyser.fftSize);
    let loud = 0;
    context.createMediaStreamSource(stream).connect(analyser);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const level = levelOf(samples);
      // Not by React: the bar moves a dozen times a second.
      bar.current?.style.setProperty("--level", level.toFixed(2));
      bar.current?.setAttribute("aria-valuenow", String(Math.round(10 * level)));
      loud = loudInARow(loud, level);
      if (loud >= enoughToHear) setHeard(true);
    }, betweenReadings);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [stream]);

  return (
    <div className="meter">
      <Icon name="microphone" />
      <div ref={bar} className="meter-bar" role="meter" aria-label={texts.green.level} aria-valuemin={0} aria-valuemax={10} aria-valuenow={0} />
      <p role="status" className={isHeard ? "meter-heard" : "hint"}>{isHeard ? texts.green.heard : texts.green.speak}</p>
    </div>
  );
}
