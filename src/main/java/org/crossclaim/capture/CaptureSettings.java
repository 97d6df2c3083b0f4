package org.crossclaim.capture;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How captures are taken and shown.
 *
 * @param open whether everybody may read them whole ({@code crossclaim.captures.public});
 * else editors, and everybody where the licence of a source allows copies
 * @param automatic whether a source is captured when it is published
 */
@ConfigurationProperties("crossclaim.captures")
public record CaptureSettings(@Name("public") @DefaultValue("false") boolean open,
		@DefaultValue("true") boolean automatic) {
}
