package org.crossclaim.testing;

import java.io.IOException;
import java.util.List;

import org.crossclaim.exchange.Dossiers;

/**
 * A small record and what becomes of it step by step: what moves standing, names and
 * wording.
 */
public final class Changing {

	private static final String ONE = "actors:\n- {id: one, kind: company, name: {en: One}}\n";

	private static final String FIRST = "sources:\n- {id: first, kind: press, title: The first, publisher: Paper, language: en, published: 2025-01-01%s}\n";

	private static final String CLAIM = """
			- id: moving-claim
			  kind: allegation
			  statement: {en: "%s"}
			  asserted_by: [one]
			  against: [%s]
			  said: 2025-01-01
			  happened: 2024
			  figures: [{measure: lines, label: {en: "lines, by the count of One"}, comparator: '>', value: %s, unit: lines}]
			  evidence:
			  - {source: first, stance: supports, quote: "One says: 5, and 7, and 1."}
			%s""";

	private static final String REPLY = """
			- id: moving-reply
			  kind: counterclaim
			  statement: {en: Two says that it took nothing.}
			  asserted_by: [two]
			  responds_to: [moving-claim]
			  response: denial
			  said: 2025-02-01
			  evidence: [{source: first, stance: supports}]
			""";

	private static final String RULING = """
			- id: moving-ruling
			  kind: development
			  statement: {en: A court ruled.}
			  happened: 2025-03-01
			  bears_on: [moving-claim]
			  evidence: [{source: first, stance: supports}]
			""";

	private Changing() {
	}

	/**
	 * The steps, each a dossier.
	 * @return the first of them makes the record
	 */
	public static List<String> steps() {
		String plain = CLAIM.formatted("One says that Two copied its lines.", "three", "5", "");
		String named = CLAIM.formatted("One says that Two copied many of its lines.", "two, three", "7", "");
		String resolved = CLAIM.formatted("One says that Two copied many of its lines.", "two, three", "7",
				"  - {source: second, stance: undermines}\n  resolution: [{outcome: rejected, by: moving-ruling}]\n");
		return List.of(
				ONE + "- {id: three, kind: company, name: {en: Three}}\n" + FIRST.formatted("") + dispute("Moving")
						+ "entries:\n" + plain,
				"actors:\n- {id: two, kind: company, name: {en: Two}}\n", bare() + "\nentries:\n" + named,
				bare() + "\nentries:\n" + REPLY,
				"actors:\n- {id: two, kind: company, name: {en: Two, zh-Hant: 二}, aliases: [Zwei], affiliations: [{actor: three, role: {en: owner}}]}\n",
				"sources:\n- {id: second, kind: research, title: The second, publisher: Lab, language: en, published: 2025-01-05, relays: [first]}\n",
				bare() + "\nentries:\n" + RULING + resolved,
				FIRST.formatted(", status: {kind: retracted, on: 2025-04-01}"),
				FIRST.formatted(", published_by: paper")
						+ "actors:\n- {id: paper, kind: media, name: {en: The Paper}, affiliations: [{actor: one, role: {en: printer}}]}\n",
				dispute("Still moving"), FIRST.formatted(", reporting: own"));
	}

	/**
	 * One step more.
	 * @return a dossier
	 */
	public static String last() {
		return ONE.replace("name: {en: One}", "name: {en: One and only}")
				+ FIRST.formatted(", status: {kind: corrected}") + dispute("Moved") + "entries:\n"
				+ CLAIM.formatted("One says that Two copied one line.", "two", "1", "")
				+ REPLY.replace("denial", "context");
	}

	/**
	 * Takes a step.
	 * @param step a dossier
	 * @param dossiers takes it in
	 * @throws IOException never
	 */
	public static void take(String step, Dossiers dossiers) throws IOException {
		new Dossier(step).into(dossiers);
	}

	private static String bare() {
		return dispute("Moving").strip();
	}

	private static String dispute(String title) {
		return "dispute: {id: moving, title: {en: " + title + "}, summary: {en: A record that changes.}}\n";
	}

}
