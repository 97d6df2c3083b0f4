package org.crossclaim.citation.web;

import java.util.Optional;

import org.crossclaim.citation.SourceWorks;
import org.crossclaim.citation.format.Formatting;
import org.crossclaim.page.Section;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.page.SourceAside;

import org.springframework.stereotype.Component;

/**
 * On the page of a source: how it is cited.
 */
@Component
class SourceCite implements SourceAside {

	private final SourceWorks works;

	private final Formatting formatting;

	private final Words words;

	SourceCite(SourceWorks works, Formatting formatting, Words words) {
		this.works = works;
		this.formatting = formatting;
		this.words = words;
	}

	@Override
	public Optional<Section> of(SourceDocument source) {
		return Optional
			.of(CiteView.section(this.works.of(source), "/sources/" + source.id(), this.formatting, this.words));
	}

}
