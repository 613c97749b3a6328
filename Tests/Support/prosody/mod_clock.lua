-- For tests: Prosody's clock is ahead by the seconds that stand in a file, so that what ends in half a day ends now.
module:set_global();

local path = module:get_option_string("clock_ahead_file");
local time = os.time;

function os.time(moment)
    if moment then return time(moment); end
    local file = io.open(path);
    if not file then return time(); end
    local ahead = file:read("n") or 0;
    file:close();
    return time() + ahead;
end
