package org.crossclaim.suggestion.web;

import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.source.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Names what a suggestion is about.
 */
@Component
class Subjects {

	private final Publications publications;

	private final Words words;

	Subjects(Publications publications, Words words) {
		this.publications = publications;
		this.words = words;
	}

	Subject find(SubjectKind kind, String slug) {
		return (kind == SubjectKind.ENTRY) ? entry(slug) : source(slug);
	}

	private Subject entry(String slug) {
		EntryDocument entry = this.publications.find(SubjectKind.ENTRY, slug, EntryDocument.class)
			.orElseThrow(() -> new NotOnRecord("entry", slug))
			.document();
		return new Subject(SubjectKind.ENTRY, entry.id(), "/entries/" + entry.id(),
				this.words.label(entry.statement()));
	}

	private Subject source(String slug) {
		SourceDocument source = this.publications.find(SubjectKind.SOURCE, slug, SourceDocument.class)
			.orElseThrow(() -> new NotOnRecord("source", slug))
			.document();
		String language = (source.titleLanguage() != null) ? source.titleLanguage() : source.language();
		return new Subject(SubjectKind.SOURCE, source.id(), "/sources/" + source.id(), (language != null)
				? this.words.label(LocalisedText.of(language, source.title())) : new Label(source.title(), null));
	}

	/**
	 * Something on record.
	 *
	 * @param kind of which kind
	 * @param slug its slug
	 * @param href its page
	 * @param name what it is called
	 */
	record Subject(SubjectKind kind, String slug, String href, Label name) {
	}

}
