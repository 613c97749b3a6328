# shellcheck shell=bash
# A self-signed certificate for this machine's own names.

make_certificate() {
    local names="DNS:localhost,IP:127.0.0.1,IP:::1"
    certificate=$data/tls/certificate.pem certificate_key=$data/tls/key.pem
    [[ $names == *"IP:$listen"* || $listen == 0.0.0.0 || $listen == :: ]] || names+=",IP:$listen"
    # The names are kept beside it: another --listen, or a certificate about to expire, makes a new one.
    [[ $names == "$(cat "$data/tls/names" 2>/dev/null)" ]] \
        && openssl x509 -in "$certificate" -noout -checkend 604800 >/dev/null 2>&1 && return
    openssl req -x509 -config - -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 365 \
        -keyout "$certificate_key" -out "$certificate" 2>"$log/openssl.log" <<EOT || fail "openssl could not make a certificate; see $log/openssl.log."
[req]
distinguished_name = name
x509_extensions = extensions
prompt = no
[name]
CN = localhost
[extensions]
subjectAltName = $names
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
EOT
    printf '%s\n' "$names" >"$data/tls/names"
}
