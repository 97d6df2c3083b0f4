package org.crossclaim.account;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be tried within a time.
 *
 * @param signInsByName failed sign-ins under one name
 * @param signInsByAddress failed sign-ins from one address; as many requests about
 * passkeys
 * @param publicForms public forms sent from one address
 * @param pagesRead pages of others that one account has read
 * @param within the time
 */
@ConfigurationProperties("crossclaim.limits")
record LimitSettings(@DefaultValue("10") int signInsByName, @DefaultValue("40") int signInsByAddress,
		@DefaultValue("20") int publicForms, @DefaultValue("60") int pagesRead, @DefaultValue("15m") Duration within) {
}
