package org.crossclaim.source.cite;

import java.util.ArrayList;
import java.util.List;

import org.crossclaim.page.Dates;
import org.crossclaim.page.Label;
import org.crossclaim.page.Passage;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes citations of sources.
 */
@Component
public class Citations {

	private final Words words;

	private final Dates dates;

	Citations(Words words, Dates dates) {
		this.words = words;
		this.dates = dates;
	}

	/**
	 * A source as a whole.
	 * @param source the source
	 * @return its citation
	 */
	public Citation of(SourceDocument source) {
		return of(source, null);
	}

	/**
	 * A source at a passage.
	 * @param source the source
	 * @param quote the passage quoted from it, if any
	 * @return its citation, which leads to the passage
	 */
	public Citation of(SourceDocument source, @Nullable String quote) {
		return of(source, quote, null, null);
	}

	/**
	 * A source at a passage that stands there more than once.
	 * @param source the source
	 * @param exact the passage as it stands there, if any
	 * @param prefix what stands before it, where that tells which one is meant
	 * @param suffix what stands after it, likewise
	 * @return its citation, which leads to the passage
	 */
	public Citation of(SourceDocument source, @Nullable String exact, @Nullable String prefix,
			@Nullable String suffix) {
		String language = (source.titleLanguage() != null) ? source.titleLanguage() : source.language();
		boolean own = source.titleBasis() == null;
		if (source.isBare()) {
			return new Citation(source.id(), new Label(this.words.say("source.removed"), null), true, "", null,
					this.dates.of(source.published()), this.words.of(source.kind()), null, null, null, List.of());
		}
		return new Citation(source.id(), new Label(source.title(), own ? this.words.foreign(language) : ours(source)),
				own, source.publisher(), source.publishedBy(), this.dates.of(source.published()),
				this.words.of(source.kind()),
				(source.url() != null) ? Passage.of(source.url(), exact, prefix, suffix) : null, source.language(),
				(this.words.foreign(source.language()) != null) ? this.words.language(String.valueOf(source.language()))
						: null,
				marks(source));
	}

	private @Nullable String ours(SourceDocument source) {
		boolean chinese = source.title().codePoints().anyMatch(Character::isIdeographic);
		return this.words.foreign(chinese ? "zh-Hant" : "en");
	}

	private List<String> marks(SourceDocument source) {
		List<String> marks = new ArrayList<>();
		if (source.authorship() != null) {
			marks.add(this.words.of(source.authorship()));
		}
		if (source.status() != null) {
			String since = (source.status().on() != null) ? this.dates.inWords(source.status().on()) : "";
			marks.add(this.words.say("source.status." + source.status().kind().word(), since));
		}
		if (!source.wasSeen()) {
			marks.add(this.words.say("source.not-seen"));
		}
		if (source.copyOf() != null) {
			marks.add(this.words.say("source.copy"));
		}
		return marks;
	}

}
