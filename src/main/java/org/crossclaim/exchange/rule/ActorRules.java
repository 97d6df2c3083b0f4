package org.crossclaim.exchange.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.ActorKind;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Fault;

/**
 * The rules that an actor keeps (the model, "Actor").
 */
public final class ActorRules {

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

	private ActorRules() {
	}

	/**
	 * Checks an actor.
	 * @param actor what is said of it
	 * @param known what it may name
	 * @return every fault; empty where it keeps the rules
	 */
	public static List<Fault> check(ActorDocument actor, Known known) {
		Findings findings = new Findings(known);
		boolean unnamed = actor.kind() == ActorKind.UNNAMED;
		if (actor.country() != null) {
			findings.when(!COUNTRIES.contains(actor.country()), "country", "rule.no-such-country", actor.country());
			findings.when(unnamed, "country", "rule.unnamed-without-country");
		}
		if (actor.wikidata() != null) {
			findings.when(!WIKIDATA.matcher(actor.wikidata()).matches(), "wikidata", "rule.no-wikidata-item",
					actor.wikidata());
		}
		findings.named(SubjectKind.ACTOR, "known_through", actor.knownThrough());
		findings.when(!unnamed && !actor.knownThrough().isEmpty(), "known_through", "rule.only-unnamed-known-through");
		for (int i = 0; i < actor.knownThrough().size(); i++) {
			findings.when(actor.knownThrough().get(i).equals(actor.id()), "known_through[" + i + "]",
					"rule.actor-with-itself");
		}
		for (int i = 0; i < actor.affiliations().size(); i++) {
			ActorDocument.Affiliation one = actor.affiliations().get(i);
			String path = "affiliations[" + i + "].";
			findings.named(SubjectKind.ACTOR, path + "actor", one.actor());
			findings.when(one.actor().equals(actor.id()), path + "actor", "rule.actor-with-itself");
			findings.when(Findings.liesBefore(one.until(), one.from()), path + "until", "rule.ends-before-it-begins");
		}
		return findings.faults();
	}

}
