package org.crossclaim.account.gate;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Under which address people sign in by passkeys.
 *
 * @param address the public address of this site, for example
 * {@code https://crossclaim.example}; without it passkeys work on localhost alone
 */
@ConfigurationProperties("crossclaim")
record PasskeySettings(@Nullable URI address) {
}
