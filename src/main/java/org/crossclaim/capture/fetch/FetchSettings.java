package org.crossclaim.capture.fetch;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pages of others are asked for.
 *
 * @param enabled whether anything is asked of other servers at all
 * @param contact where their keepers reach whoever runs this, an address of a page or of
 * e-mail; it stands in each request
 * @param allowedAddresses addresses or networks of this machine and its neighbours that
 * may be asked all the same; none but in tests
 */
@ConfigurationProperties("crossclaim.fetch")
record FetchSettings(@DefaultValue("true") boolean enabled, @DefaultValue("") String contact,
		@DefaultValue List<String> allowedAddresses) {

	/** What each request says of who asks. */
	String agent() {
		return "Crossclaim (reads the title of one page when an editor asks"
				+ (this.contact.isBlank() ? "" : "; " + this.contact.strip()) + ")";
	}

}
