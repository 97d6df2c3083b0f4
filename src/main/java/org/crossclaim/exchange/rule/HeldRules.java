package org.crossclaim.exchange.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.ActorKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Nature;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.shared.Fault;
import org.crossclaim.source.Authorship;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * What an allegation of fact against a person needs before it is published (the model,
 * rule 9): evidence that names the person, from a source that somebody answers for. That
 * a person is alive is taken for granted, since the record does not say who is not.
 */
public final class HeldRules {

	private HeldRules() {
	}

	/**
	 * Checks an entry.
	 * @param entry what is said of it
	 * @param known what it may name
	 * @return for each person accused what is missing; empty where it need not be held
	 */
	public static List<Fault> check(EntryDocument entry, Known known) {
		if (entry.kind() != EntryKind.ALLEGATION || entry.natureOrFact() != Nature.FACT) {
			return List.of();
		}
		List<Fault> missing = new ArrayList<>();
		for (String slug : entry.against()) {
			Optional<ActorDocument> person = known.actor(slug).filter((actor) -> actor.kind() == ActorKind.PERSON);
			person.flatMap((actor) -> missing(entry, actor, known)).ifPresent(missing::add);
		}
		return missing;
	}

	private static Optional<Fault> missing(EntryDocument entry, ActorDocument person, Known known) {
		List<String> names = Stream.concat(person.name().texts().values().stream(), person.aliases().stream())
			.map(HeldRules::folded)
			.toList();
		List<SourceDocument> naming = entry.evidence()
			.stream()
			.filter((one) -> one.stance() == Stance.SUPPORTS)
			.flatMap((one) -> known.source(one.source())
				.filter((source) -> names(one.quote(), names) || names(source.title(), names))
				.stream())
			.toList();
		if (naming.isEmpty()) {
			return Optional.of(Fault.at("evidence", "rule.held-unnamed", person.id()));
		}
		return naming.stream().anyMatch(HeldRules::isAnsweredFor) ? Optional.empty()
				: Optional.of(Fault.at("evidence", "rule.held-unsigned", person.id(), naming.getFirst().id()));
	}

	private static boolean isAnsweredFor(SourceDocument source) {
		boolean named = !source.publisher().isBlank() || source.publishedBy() != null
				|| source.authors().stream().anyMatch((author) -> !author.isBlank());
		return named && source.authorship() != Authorship.AI;
	}

	private static boolean names(@Nullable String text, List<String> names) {
		return text != null && names.stream().anyMatch((name) -> stands(name, folded(text)));
	}

	/**
	 * Whether a name stands in a text, and not in the middle of a word that has spaces
	 * around it.
	 */
	private static boolean stands(String name, String text) {
		for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			if (at == 0 || !isOfAWord(text.codePointBefore(at)) || !isOfAWord(name.codePointAt(0))) {
				return true;
			}
		}
		return false;
	}

	/** Chinese, Japanese and their kin put nothing between words. */
	private static boolean isOfAWord(int point) {
		return Character.isLetterOrDigit(point) && !Character.isIdeographic(point)
				&& Character.UnicodeScript.of(point) != Character.UnicodeScript.HIRAGANA
				&& Character.UnicodeScript.of(point) != Character.UnicodeScript.KATAKANA;
	}

	/** Upper and lower case, wide and narrow forms and all kinds of space are one. */
	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toUpperCase(Locale.ROOT)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\s+", " ")
			.strip();
	}

}
