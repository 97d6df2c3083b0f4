package org.crossclaim.exchange.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Fault;
import org.crossclaim.source.Licence;
import org.crossclaim.source.SourceDocument;

/**
 * The rules that a source keeps (the model, "Source").
 */
public final class SourceRules {

	private SourceRules() {
	}

	/**
	 * Checks a source.
	 * @param source what is said of it
	 * @param known what it may name
	 * @return every fault; empty where it keeps the rules
	 */
	public static List<Fault> check(SourceDocument source, Known known) {
		Findings findings = new Findings(known);
		if (source.url() != null) {
			findings.when(!isAddress(source.url()), "url", "rule.no-web-address", source.url());
		}
		findings.language("language", source.language());
		findings.language("title_language", source.titleLanguage());
		if (source.licence() != null) {
			findings.when(!Licence.isWellFormed(source.licence()), "licence", "rule.no-licence", source.licence());
		}
		findings.named(SubjectKind.ACTOR, "published_by", source.publishedBy());
		findings.named(SubjectKind.SOURCE, "relays", source.relays());
		findings.named(SubjectKind.SOURCE, "copy_of", source.copyOf());
		return findings.faults();
	}

	/** Whether it is an absolute address on the web. */
	private static boolean isAddress(String url) {
		try {
			URI address = new URI(url);
			return List.of("http", "https").contains(String.valueOf(address.getScheme()))
					&& address.getRawAuthority() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
