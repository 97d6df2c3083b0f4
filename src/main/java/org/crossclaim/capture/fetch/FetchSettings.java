package org.crossclaim.capture.fetch;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How other servers are asked.
 *
 * @param enabled whether anything is asked of other servers at all
 * @param contact where their keepers reach whoever runs this, an address of a page or of
 * e-mail; it stands in each request
 * @param allowedAddresses addresses or networks of this machine and its neighbours that
 * may be asked all the same, at any port; none but in tests
 * @param ports the ports at which others are asked
 * @param timeLimit how long one address may take, its redirects included, without the
 * wait for its turn
 * @param pause how long a host is left in peace between two requests
 */
@ConfigurationProperties("crossclaim.fetch")
public record FetchSettings(@DefaultValue("true") boolean enabled, @DefaultValue("") String contact,
		@DefaultValue List<String> allowedAddresses, @DefaultValue( {
				"80", "443" }) List<Integer> ports,
		@DefaultValue("20s") Duration timeLimit, @DefaultValue("1s") Duration pause){

	/** What each request says of who asks. */
	String agent() {
		return "Crossclaim (keeps and checks pages that its record cites"
				+ (this.contact.isBlank() ? "" : "; " + this.contact.strip()) + ")";
	}

}
