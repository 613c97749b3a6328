/*
 * What the page in the frame does about recordings and streams, as Jitsi's own: who may not, or names no key, stands in
 * its log and nowhere else. Here the log is the console, which fails the test.
 *   recorder: "works" where a scenario says nothing; "silent": the start never comes; "busy": it is refused
 */
function jitsiRecorder({ scenario, say }) {
  const isOn = { file: false, stream: false };
  const allowed = ["mode", "dropboxToken", "onlySelf", "shouldShare", "rtmpStreamKey", "rtmpBroadcastID", "youtubeStreamKey", "youtubeBroadcastID"];

  function tell(mode, on, error) {
    say("recordingStatusChanged", { on, mode, error, transcription: false });
  }

  return {
    "start-recording"(options) {
      const { mode, rtmpStreamKey, youtubeStreamKey } = options;
      const unknown = Object.keys(options).filter((name) => !allowed.includes(name));
      if (unknown.length > 0) console.error(`No parameters of startRecording: ${unknown}`);
      if (!(mode in isOn)) return console.error("Invalid recording mode provided");
      if (mode === "stream" && !(youtubeStreamKey || rtmpStreamKey)) {
        return console.error("Failed starting recording: missing youtube or RTMP stream key");
      }
      if (scenario.recorder === "silent") return;
      if (scenario.recorder === "busy") return setTimeout(() => tell(mode, false, "resource-constraint"), 100);
      if (isOn[mode]) return tell(mode, false, "unexpected-request");
      setTimeout(() => {
        isOn[mode] = true;
        tell(mode, true);
      }, 100);
    },

    "stop-recording"(mode) {
      if (!(mode in isOn)) return console.error("Invalid recording mode provided!");
      if (!isOn[mode]) return console.error("No recording or streaming session found");
      if (scenario.recorder === "neverStops") return;
      isOn[mode] = false;
      setTimeout(() => tell(mode, false), 100);
    },

    /** The recorder on the server died. */
    dies(mode) {
      isOn[mode] = false;
      tell(mode, false);
    },

    /** Somebody else began it, or it runs since before one came. */
    runs(mode) {
      isOn[mode] = true;
      tell(mode, true);
    },
  };
}
