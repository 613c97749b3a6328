import { ApiError } from "../../api/client/ApiError";
import { JitsiConstructor } from "./jitsiApi";

const patience = 15_000;
let loading: Promise<JitsiConstructor> | null = null;

/** Loads the IFrame API from the Jitsi domain, once; a failed attempt may be repeated. */
export function loadJitsiApi(domain: string): Promise<JitsiConstructor> {
  loading ??= loadScript(`https://${domain}/external_api.js`).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

function loadScript(address: string): Promise<JitsiConstructor> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const timer = setTimeout(() => fail(), patience);

    function fail(): void {
      clearTimeout(timer);
      script.remove();
      reject(new ApiError(0, { message: "The Jitsi IFrame API could not be loaded." }));
    }

    script.src = address;
    script.async = true;
    script.onerror = fail;
    script.onload = () => {
      clearTimeout(timer);
      if (window.JitsiMeetExternalAPI) resolve(window.JitsiMeetExternalAPI);
      else fail();
    };
    document.head.append(script);
  });
}
