package org.crossclaim.source.address;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Parameters that tell who sent a reader and never what is read. The names are those
 * which Firefox strips (its "query stripping" list), those of campaigns as Google
 * Analytics ({@code utm_}), Matomo ({@code mtm_}, {@code pk_}), Mailchimp and HubSpot
 * document them, and those of some publishers that were seen in this record's sources. A
 * name that some site uses for what is read is bound to the sites where it is not.
 */
final class Trackers {

	private static final List<String> FAMILIES = List.of("utm_", "mtm_", "pk_", "matomo_", "hsa_", "oft_", "at_");

	private static final Set<String> NAMES = Set.of("fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid",
			"twclid", "ttclid", "yclid", "igshid", "igsh", "mc_cid", "mc_eid", "mkt_tok", "_ga", "_gl", "_hsenc",
			"_hsmi", "__hsfp", "__hssc", "__hstc", "__s", "hsctatracking", "_openstat", "oly_anon_id", "oly_enc_id",
			"rb_clickid", "s_cid", "vero_conv", "vero_id", "wickedid", "ml_subscriber", "ml_subscriber_hash", "cmpid",
			"ncid", "smid", "smtyp", "smprod", "sr_share", "xtor", "ref_src", "ref_url", "referrer", "share_token",
			"shareadraft", "spm", "guccounter", "guce_referrer", "guce_referrer_sig", "ito");

	/** Where each of these says nothing of what is read; {@code *} is everywhere else. */
	private static final Map<String, Set<String>> AT = Map.of("s", Set.of("x.com", "twitter.com"), "t",
			Set.of("x.com", "twitter.com"), "si", Set.of("youtube.com", "youtu.be", "open.spotify.com"), "feature",
			Set.of("youtube.com", "youtu.be"), "pp", Set.of("youtube.com"), "ref", Set.of("*"));

	/** Here {@code ref} names a branch, a page or a document. */
	private static final List<String> REFERRING = List.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org");

	private static final Set<String> AMP = Set.of("", "1", "true", "amp");

	private Trackers() {
	}

	/** Whether a parameter tells nothing of what is read. */
	static boolean isOne(String host, String name) {
		String known = name.toLowerCase(Locale.ROOT);
		if (NAMES.contains(known) || FAMILIES.stream().anyMatch(known::startsWith)) {
			return true;
		}
		Set<String> sites = AT.getOrDefault(known, Set.of());
		return sites.contains(host.startsWith("www.") ? host.substring(4) : host)
				|| sites.contains("*") && REFERRING.stream().noneMatch(host::endsWith);
	}

	/** Whether a parameter asks for the AMP version of a page. */
	static boolean isAmp(String name, String value) {
		return switch (name.toLowerCase(Locale.ROOT)) {
			case "amp" -> AMP.contains(value.toLowerCase(Locale.ROOT));
			case "outputtype", "output" -> value.equalsIgnoreCase("amp");
			default -> false;
		};
	}

}
