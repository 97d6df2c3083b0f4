package org.crossclaim.capture.link;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How links are watched.
 *
 * @param enabled whether they are
 * @param every how long an address is left in peace, on average
 * @param soon how long at first where it did not answer; then twice as long each time
 * @param atOnce how many addresses are looked at one after another, every quarter of an
 * hour
 */
@ConfigurationProperties("crossclaim.links")
record LinkSettings(@DefaultValue("true") boolean enabled, @DefaultValue("30d") Duration every,
		@DefaultValue("1d") Duration soon, @DefaultValue("20") int atOnce) {
}
