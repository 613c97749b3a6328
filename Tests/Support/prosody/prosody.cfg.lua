-- A Jitsi server's Prosody, as Jitsi's Debian packages set it up and nginx/jitsi.md changes it, on loopback alone.
-- ENV_… are variables of the environment.
run_as_root = true
pidfile = ENV_FOLDER .. "/prosody.pid"
data_path = ENV_FOLDER .. "/data"
log = { info = ENV_FOLDER .. "/prosody.log" }
plugin_paths = { ENV_PLUGINS, ENV_OWN_PLUGINS }

interfaces = { "127.0.0.1" }
c2s_ports = {}
s2s_ports = {}
http_ports = { ENV_PORT }
https_ports = {}
http_interfaces = { "127.0.0.1" }
http_default_host = "meet.school.example"
consider_bosh_secure = true
consider_websocket_secure = true
certificates = ENV_FOLDER
-- Whom Prosody believes that it speaks to the site.
ssl = { cafile = ENV_CERTIFICATE }

modules_enabled = { "roster", "saslauth", "disco", "posix", "clock", "muc_end_meeting" }
clock_ahead_file = ENV_FOLDER .. "/ahead"
modules_disabled = { "s2s" }
muc_mapper_domain_base = "meet.school.example"

asap_accepted_issuers = { "school" }
asap_accepted_audiences = { "jitsi" }
muc_max_occupants = 1000
muc_access_whitelist = { "focus@auth.meet.school.example" }

VirtualHost "meet.school.example"
    authentication = "token"
    app_id = "school"
    app_secret = ENV_SECRET
    allow_empty_token = false
    modules_enabled = {
        "bosh", "websocket", "smacks", "ping", "muc_lobby_rooms", "persistent_lobby", "muc_breakout_rooms",
        "reservations",
    }
    main_muc = "conference.meet.school.example"
    lobby_muc = "lobby.meet.school.example"
    breakout_rooms_muc = "breakout.meet.school.example"
    reservations_api_prefix = ENV_SITE .. "/api/live/jitsi"
    reservations_api_headers = { ["Authorization"] = "Bearer " .. ENV_HOOK_KEY }
    reservations_api_timeout = 5
    reservations_enable_max_occupants = true
    reservations_enable_lobby_support = true
    reservations_enable_password_support = true

Component "conference.meet.school.example" "muc"
    restrict_room_creation = true
    storage = "memory"
    modules_enabled = {
        "muc_hide_all", "muc_meeting_id", "muc_domain_mapper", "muc_password_whitelist", "token_verification",
        "token_lobby_bypass", "token_affiliation", "muc_max_occupants", "muc_flip",
    }
    admins = { "focus@auth.meet.school.example" }
    muc_password_whitelist = { "focus@auth.meet.school.example" }
    muc_room_locking = false
    muc_room_default_public_jids = true

Component "breakout.meet.school.example" "muc"
    restrict_room_creation = true
    storage = "memory"
    modules_enabled = { "muc_hide_all", "muc_meeting_id", "muc_domain_mapper" }
    admins = { "focus@auth.meet.school.example" }
    muc_room_locking = false
    muc_room_default_public_jids = true

Component "lobby.meet.school.example" "muc"
    restrict_room_creation = true
    storage = "memory"
    modules_enabled = { "muc_hide_all" }
    muc_room_locking = false
    muc_room_default_public_jids = true

VirtualHost "auth.meet.school.example"
    authentication = "internal_plain"
    modules_enabled = { "websocket", "limits_exception" }

Component "focus.meet.school.example" "client_proxy"
    target_address = "focus@auth.meet.school.example"

Component "esync.meet.school.example" "event_sync_component"
    muc_component = "conference.meet.school.example"
    breakout_component = "breakout.meet.school.example"
    api_prefix = ENV_SITE .. "/api/live/jitsi"
    api_headers = { ["Authorization"] = "Bearer " .. ENV_HOOK_KEY }
