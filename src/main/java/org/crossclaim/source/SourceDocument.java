package org.crossclaim.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.shared.Blank;
import org.crossclaim.shared.Edtf;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What is said of a source, in the one shape that travels (the dossier's
 * {@code sources}).
 *
 * @param id slug
 * @param kind what it is
 * @param url its address, where it has one
 * @param title its title, or ours where {@code titleBasis} says so
 * @param titleBasis where a title that is ours was taken from
 * @param titleLanguage the title's language where it is not the page's
 * @param publisher its publisher's name
 * @param publishedBy slug of the actor behind the publisher, where on record
 * @param authors names of its authors
 * @param published when it was published
 * @param language its language, BCP 47
 * @param licence under which licence it is published, where it says so: an SPDX
 * identifier or an address
 * @param authorship whether a machine wrote it, by its own word
 * @param reporting whether it did its own reporting
 * @param relays slugs of the sources whose content it repeats
 * @param seen {@code false} where it is known only through others; absent means seen
 * @param copyOf slug of the original that it republishes
 * @param status what became of it since
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SourceDocument(String id, SourceKind kind, @Nullable String url, String title,
		@Nullable TitleBasis titleBasis, @Nullable String titleLanguage, String publisher, @Nullable String publishedBy,
		List<String> authors, @Nullable Edtf published, @Nullable String language, @Nullable String licence,
		@Nullable Authorship authorship, @Nullable Reporting reporting, List<String> relays, @Nullable Boolean seen,
		@Nullable String copyOf, @Nullable Status status) {

	public SourceDocument {
		authors = (authors != null) ? List.copyOf(authors) : List.of();
		relays = (relays != null) ? List.copyOf(relays) : List.of();
		seen = (seen != null && !seen) ? Boolean.FALSE : null;
	}

	/**
	 * Every source that it names, itself too.
	 * @return slugs
	 */
	public Set<String> names() {
		Set<String> names = new LinkedHashSet<>(this.relays);
		names.add(this.id);
		if (this.copyOf != null) {
			names.add(this.copyOf);
		}
		return names;
	}

	/**
	 * Whether the source itself was seen, so that it can be evidence.
	 * @return {@code false} where it is known only through others
	 */
	public boolean wasSeen() {
		return this.seen == null;
	}

	/**
	 * Whether it was taken back by its publisher.
	 * @return whether it supports nothing any more
	 */
	public boolean isRetracted() {
		return this.status != null && this.status.kind() == SourceStatusKind.RETRACTED;
	}

	/**
	 * Whether its publisher corrected it.
	 * @return whether it supports only what still stands there
	 */
	public boolean isCorrected() {
		return this.status != null && this.status.kind() == SourceStatusKind.CORRECTED;
	}

	/**
	 * Whether everybody may be given a copy of it.
	 * @return whether its licence is on record as allowing that
	 */
	public boolean allowsCopies() {
		return this.licence != null && Licence.allowsCopies(this.licence);
	}

	/**
	 * What is left of it where its words are taken out: which source it is, of which
	 * kind, and when it was published.
	 * @return the document without words
	 */
	public SourceDocument bare() {
		return new SourceDocument(this.id, this.kind, null, Blank.MARK, null, null, Blank.MARK, null, List.of(),
				this.published, null, null, null, null, List.of(), null, null, null);
	}

	/**
	 * Whether no word is left of it.
	 * @return whether it is bare
	 */
	public boolean isBare() {
		return Blank.is(this.title);
	}

	/**
	 * Whether it shows nothing any more: its publisher took it back, or it was removed
	 * for legal reasons.
	 * @return whether nothing rests on it
	 */
	public boolean showsNothing() {
		return isRetracted() || isBare();
	}

	/**
	 * What became of a source.
	 *
	 * @param kind corrected, retracted or removed
	 * @param on since which day
	 * @param notice the publisher's notice, or its address
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Status(SourceStatusKind kind, @Nullable Edtf on, @Nullable String notice) {
	}

}
