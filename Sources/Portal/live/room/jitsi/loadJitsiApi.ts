import { ApiError } from "../../../api/client/ApiError";
import { JitsiConstructor } from "./jitsiApi";

const patience = 15_000;
const loading = new Map<string, Promise<JitsiConstructor>>();

/** Loads the IFrame API from this address, once; a failed attempt may be repeated. */
export function loadJitsiApi(address: string): Promise<JitsiConstructor> {
  const known = loading.get(address);
  if (known) return known;
  const script = loadScript(address).catch((error: unknown) => {
    loading.delete(address);
    throw error;
  });
  loading.set(address, script);
  return script;
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

    // Another server's API may have left its own there.
    delete window.JitsiMeetExternalAPI;
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
