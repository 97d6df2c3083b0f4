package org.crossclaim.testing;

import java.util.ArrayList;
import java.util.List;

import org.crossclaim.editorial.SubjectKind;

/**
 * A record that never rests: rounds of changes to things of all kinds and of all classes,
 * each a dossier, or something done to a thing.
 */
public final class Restless {

	/** How many changes a round has. */
	public static final int ROUND = 25;

	private static final String HEAD = "dispute: {id: restless, title: {en: \"%s\"}, summary: {en: What never rests.}%s}\n";

	private Restless() {
	}

	/**
	 * What the rounds begin with.
	 * @return a dossier
	 */
	public static String beginning() {
		return actor("one", "One", "") + actor("two", "Two", "").replace("actors:\n", "")
				+ actor("three", "Three", "").replace("actors:\n", "") + source("first", "The first", "")
				+ source("second", "The second", "").replace("sources:\n", "") + HEAD.formatted("Restless", "");
	}

	/**
	 * The changes of one round.
	 * @param round its number, from 0
	 * @return them, in order
	 */
	public static List<Step> round(int round) {
		String claim = "restless-claim-" + round;
		String reply = "restless-reply-" + round;
		String ruling = "restless-ruling-" + round;
		String figure = "  figures: [{measure: lines, label: {en: \"lines, by One\"}, comparator: '=', value: %d, unit: lines}]\n";
		String resolution = "  resolution: [{outcome: rejected, by: " + ruling + "}]\n";
		String check = "  reply_checks: [{actor: restless-two, date: 2025-03-01, found: none, by: Ada}]\n";
		String note = "  note: {en: The sources give two numbers.}\n";
		List<Step> steps = new ArrayList<>();
		steps.add(Step.says(actor("one", "One, round " + round, "")));
		steps.add(Step.says(actor("two", "Two", ", aliases: [Zwei " + round
				+ "], affiliations: [{actor: restless-three, role: {en: owner " + round + "}}]")));
		steps.add(Step.says(source("first", "The first, round " + round, "")));
		steps.add(Step.says(source("second", "The second",
				(round % 2 == 0) ? ", status: {kind: retracted, on: 2025-04-01}" : ", relays: [restless-first]")));
		steps.add(Step.says(HEAD.formatted("Restless, round " + round, ", covered: {searched: 2025-05-01}")));
		steps.add(Step.says(claim(claim, "took lines", "two", "")));
		steps.add(Step.says(entry(reply, "counterclaim", "Two says that it took none.", """
				  asserted_by: [restless-two]
				  responds_to: [%s]
				  response: denial
				  said: 2025-02-01
				""".formatted(claim))));
		steps.add(Step.says(claim(claim, "took many lines", "two", "")));
		steps.add(Step.says(claim(claim, "took many lines", "two", figure.formatted(7))));
		steps.add(Step.says(claim(claim, "took many lines", "two", figure.formatted(5))));
		steps.add(Step.says(entry(ruling, "development", "A court ruled.",
				"  happened: 2025-03-01\n  bears_on: [" + claim + "]\n")));
		steps.add(Step.says(claim(claim, "took many lines", "two", figure.formatted(5) + resolution)));
		steps.add(Step.says(claim(claim, "took many lines", "two", figure.formatted(5) + resolution + check)));
		steps.add(Step.says(claim(claim, "took many lines", "two", resolution + check + note)));
		steps.add(Step.says(claim(claim, "took many lines", "two, restless-three", resolution + check + note)));
		steps.add(Step.withdraws(reply));
		steps.add(Step.restores(reply));
		steps.add(Step.withdraws(ruling));
		steps.add(Step.says(source("paper-" + round, "A paper", ", reporting: own")));
		steps.add((round % 2 == 0) ? Step.restores(ruling) : Step.withdraws(reply));
		steps.add(Step.says(source("copy-" + round, "A paper again", ", relays: [restless-first]")));
		steps.add(Step.merges("restless-copy-" + round, "restless-paper-" + round));
		steps.add(Step.renames(SubjectKind.SOURCE, "restless-paper-" + round, "restless-paper-" + round + "-later"));
		steps.add(Step.renames(SubjectKind.ENTRY, claim, claim + "-later"));
		steps.add(Step.says(source("paper-" + round + "-later", "A paper of round " + round, "")));
		return steps;
	}

	private static String actor(String slug, String name, String more) {
		return "actors:\n- {id: restless-%s, kind: company, name: {en: \"%s\"}%s}\n".formatted(slug, name, more);
	}

	private static String source(String slug, String title, String more) {
		return "sources:\n- {id: restless-%s, kind: press, title: \"%s\", publisher: Paper, language: en%s}\n"
			.formatted(slug, title, more);
	}

	private static String claim(String slug, String what, String against, String more) {
		return entry(slug, "allegation", "One says that Two " + what + ".",
				"  asserted_by: [restless-one]\n  against: [restless-" + against + "]\n  said: 2025-01-01\n" + more);
	}

	private static String entry(String slug, String kind, String statement, String more) {
		return """
				dispute: {id: restless, title: {en: Restless}, summary: {en: What never rests.}}
				entries:
				- id: %s
				  kind: %s
				  statement: {en: "%s"}
				%s  evidence: [{source: restless-first, stance: supports, quote: "5, and 7", steps: [{step: published, source: restless-second}]}]
				"""
			.formatted(slug, kind, statement, more);
	}

	/**
	 * One change.
	 *
	 * @param what {@code says}, {@code withdraws}, {@code restores}, {@code renames} or
	 * {@code merges}
	 * @param kind of which kind it is done to something
	 * @param of a dossier, or the slug of what it is done to
	 * @param to the slug to come, or of what it is merged into
	 */
	public record Step(String what, SubjectKind kind, String of, String to) {

		static Step says(String dossier) {
			return new Step("says", SubjectKind.ENTRY, dossier, "");
		}

		static Step withdraws(String entry) {
			return new Step("withdraws", SubjectKind.ENTRY, entry, "");
		}

		static Step restores(String entry) {
			return new Step("restores", SubjectKind.ENTRY, entry, "");
		}

		static Step renames(SubjectKind kind, String from, String to) {
			return new Step("renames", kind, from, to);
		}

		static Step merges(String source, String into) {
			return new Step("merges", SubjectKind.SOURCE, source, into);
		}

	}

}
