package org.crossclaim.dispute;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a dispute, in the one shape that travels (the dossier's
 * {@code disputes}, without the entries).
 *
 * @param id slug
 * @param title its title
 * @param summary what it is about, attributed
 * @param covered how far it was searched
 * @param background what a reader needs to know first
 * @param related other disputes and how they are related
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DisputeDocument(String id, LocalisedText title, LocalisedText summary, @Nullable Covered covered,
		List<Background> background, List<Related> related) {

	public DisputeDocument {
		background = (background != null) ? List.copyOf(background) : List.of();
		related = (related != null) ? List.copyOf(related) : List.of();
	}

	/**
	 * How far a dispute is covered.
	 *
	 * @param searched the day on which it was searched
	 * @param newest the day of the newest event found
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Covered(Edtf searched, @Nullable Edtf newest) {
	}

	/**
	 * A section of background.
	 *
	 * @param title its heading
	 * @param text its text, Markdown
	 * @param sources slugs of what it rests on
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Background(LocalisedText title, LocalisedText text, List<String> sources) {

		public Background {
			sources = (sources != null) ? List.copyOf(sources) : List.of();
		}

	}

	/**
	 * A related dispute.
	 *
	 * @param dispute its slug
	 * @param how how it is related, in words
	 */
	public record Related(String dispute, LocalisedText how) {
	}

}
