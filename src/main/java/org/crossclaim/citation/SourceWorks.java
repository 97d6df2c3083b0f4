package org.crossclaim.citation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.SourceKind;
import org.crossclaim.source.cite.Citations;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Sources as lists of references name them.
 */
@Component
public class SourceWorks {

	private final Citations citations;

	private final Words words;

	private final Dates dates;

	private final Clock clock;

	SourceWorks(Citations citations, Words words, Dates dates, Clock clock) {
		this.citations = citations;
		this.words = words;
		this.dates = dates;
		this.clock = clock;
	}

	/**
	 * A source as a work.
	 * @param source what is said of the source
	 * @return the work
	 */
	public Work of(SourceDocument source) {
		WorkType type = type(source);
		boolean speaks = source.authors().isEmpty() && source.publishedBy() != null && isOfItsPublisher(type, source);
		List<WorkName> authors = speaks ? List.of(WorkName.ofBody(source.publisher()))
				: source.authors().stream().map(WorkName::of).toList();
		String publisher = speaks ? null : source.publisher();
		boolean published = type == WorkType.REPORT || type == WorkType.OFFICIAL || type == WorkType.CASE;
		WorkDate issued = WorkDate.of(source.published());
		return new Work(source.id(), type, title(source),
				(source.titleLanguage() != null) ? source.titleLanguage() : source.language(), authors,
				published ? null : publisher, published ? publisher : null, (type == WorkType.CASE) ? publisher : null,
				issued, source.url(),
				(source.url() != null && source.wasSeen()) ? LocalDate.now(this.clock.withZone(ZoneOffset.UTC)) : null,
				note(source, issued));
	}

	/** A paper of a court that another site shows is cited as that site's. */
	private static WorkType type(SourceDocument source) {
		return switch (source.kind()) {
			case PRESS -> WorkType.NEWS;
			case COMMENTARY -> WorkType.BLOG;
			case SOCIAL_POST -> WorkType.POST;
			case RESEARCH -> WorkType.REPORT;
			case OFFICIAL_DOCUMENT -> WorkType.OFFICIAL;
			case COURT_RECORD -> (source.publishedBy() != null) ? WorkType.CASE : WorkType.PAGE;
			case PRIMARY_STATEMENT, SUMMARY -> WorkType.PAGE;
		};
	}

	/** Whether nobody but its publisher speaks in it. */
	private static boolean isOfItsPublisher(WorkType type, SourceDocument source) {
		return source.kind() == SourceKind.PRIMARY_STATEMENT || type == WorkType.OFFICIAL || type == WorkType.REPORT;
	}

	/**
	 * A title that is ours stands in brackets, as bibliographies have it; that a source
	 * was taken back goes along with it everywhere.
	 */
	private String title(SourceDocument source) {
		String title = (source.titleBasis() != null) ? "[" + source.title() + "]" : source.title();
		if (!source.isRetracted() || source.status() == null) {
			return title;
		}
		String since = (source.status().on() != null) ? this.dates.inWords(source.status().on()) : "";
		return title + " [" + this.words.say("source.status." + source.status().kind().word(), since).strip() + "]";
	}

	private @Nullable String note(SourceDocument source, @Nullable WorkDate issued) {
		List<String> notes = new ArrayList<>();
		if (source.titleBasis() != null) {
			notes.add(this.words.say("citation.title-is-ours"));
		}
		if (source.published() != null && (issued == null || !issued.whole())) {
			notes.add(this.words.say("citation.published", this.dates.inWords(source.published())));
		}
		String unseen = this.words.say("source.not-seen");
		this.citations.of(source)
			.marks()
			.forEach((mark) -> notes.add(mark.equals(unseen) ? this.words.say("citation.not-seen") : mark));
		return notes.isEmpty() ? null : String.join("; ", notes);
	}

}
