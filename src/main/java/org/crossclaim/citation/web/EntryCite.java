package org.crossclaim.citation.web;

import java.util.Optional;

import org.crossclaim.citation.EntryWorks;
import org.crossclaim.citation.format.Formatting;
import org.crossclaim.entry.page.EntryFound;
import org.crossclaim.entry.page.EntrySection;
import org.crossclaim.page.Section;
import org.crossclaim.page.Words;

import org.springframework.stereotype.Component;

/**
 * On the page of an entry: how it is cited.
 */
@Component
class EntryCite implements EntrySection {

	private final EntryWorks works;

	private final Formatting formatting;

	private final Words words;

	EntryCite(EntryWorks works, Formatting formatting, Words words) {
		this.works = works;
		this.formatting = formatting;
		this.words = words;
	}

	@Override
	public Optional<Section> of(EntryFound entry) {
		return Optional.of(CiteView.section(this.works.of(entry.line(), entry.cast()),
				"/entries/" + entry.line().document().id(), this.formatting, this.words));
	}

}
