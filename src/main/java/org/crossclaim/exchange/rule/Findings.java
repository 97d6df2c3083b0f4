package org.crossclaim.exchange.rule;

import java.util.ArrayList;
import java.util.List;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the rules find wrong with one object, each at its path within it.
 */
public final class Findings {

	private final Known known;

	private final List<Fault> faults = new ArrayList<>();

	Findings(Known known) {
		this.known = known;
	}

	Known known() {
		return this.known;
	}

	List<Fault> faults() {
		return this.faults;
	}

	void when(boolean wrong, String path, String key, Object... arguments) {
		if (wrong) {
			this.faults.add(Fault.at(path, key, arguments));
		}
	}

	/** Each of a list of slugs is on record or in the dossier. */
	void named(SubjectKind kind, String path, List<String> slugs) {
		for (int i = 0; i < slugs.size(); i++) {
			named(kind, path + "[" + i + "]", slugs.get(i));
		}
	}

	/** A slug, where one is given, is on record or in the dossier. */
	void named(SubjectKind kind, String path, @Nullable String slug) {
		if (slug != null && !slug.isEmpty() && !this.known.has(kind, slug)) {
			this.faults.add(missing(this.known, kind, path, slug));
		}
	}

	/**
	 * What is wrong with naming what there is not.
	 * @param known what may be named
	 * @param kind of which kind it would be
	 * @param path where it is named
	 * @param slug its slug
	 * @return that it goes by another slug, or that there is no such thing
	 */
	public static Fault missing(Known known, SubjectKind kind, String path, String slug) {
		return known.since(kind, slug)
			.map((now) -> Fault.at(path, "rule.renamed", slug, now))
			.orElseGet(() -> Fault.at(path, "rule.not-on-record." + kind.word(), slug));
	}

	void language(String path, @Nullable String tag) {
		if (tag != null && !LanguageTag.isWellFormed(tag)) {
			when(true, path, "text.language-unknown", tag);
		}
	}

	/** Whether one date ends before another begins, as far as both are known. */
	static boolean liesBefore(@Nullable Edtf one, @Nullable Edtf other) {
		return one != null && other != null && one.latestDay().isPresent() && other.earliestDay().isPresent()
				&& one.latestDay().getAsLong() < other.earliestDay().getAsLong();
	}

}
