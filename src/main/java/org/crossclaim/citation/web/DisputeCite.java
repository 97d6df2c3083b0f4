package org.crossclaim.citation.web;

import java.util.Optional;

import org.crossclaim.citation.DisputeWorks;
import org.crossclaim.citation.format.Formatting;
import org.crossclaim.page.Section;
import org.crossclaim.page.Words;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.dispute.page.DisputeSection;

import org.springframework.stereotype.Component;

/**
 * On the page of a dispute: how it is cited.
 */
@Component
class DisputeCite implements DisputeSection {

	private final DisputeWorks works;

	private final Formatting formatting;

	private final Words words;

	DisputeCite(DisputeWorks works, Formatting formatting, Words words) {
		this.works = works;
		this.formatting = formatting;
		this.words = words;
	}

	@Override
	public Optional<Section> of(DisputeDocument dispute) {
		return Optional
			.of(CiteView.section(this.works.of(dispute), "/disputes/" + dispute.id(), this.formatting, this.words));
	}

}
