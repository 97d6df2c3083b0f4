package org.crossclaim.job;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How jobs are done.
 *
 * @param enabled whether this instance does any; it keeps them all the same
 * @param threads how many at a time
 * @param polling how often this instance looks for what is due
 * @param heartbeat how often it says that it still works on what it took; a job whose
 * instance was silent six times as long is taken over by another
 */
@ConfigurationProperties("crossclaim.jobs")
record JobSettings(@DefaultValue("true") boolean enabled, @DefaultValue("4") int threads,
		@DefaultValue("10s") Duration polling, @DefaultValue("15s") Duration heartbeat) {
}
