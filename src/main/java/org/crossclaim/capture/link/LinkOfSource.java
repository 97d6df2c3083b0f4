package org.crossclaim.capture.link;

import java.util.List;
import java.util.Optional;

import org.crossclaim.page.Section;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.page.SourceSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the page of a source: what became of its address.
 */
@Component
@Order(1)
class LinkOfSource implements SourceSection {

	private final Links links;

	private final LinkViews views;

	LinkOfSource(Links links, LinkViews views) {
		this.links = links;
		this.views = views;
	}

	@Override
	public Optional<Section> of(SourceDocument source) {
		return Optional.ofNullable(this.links.told(List.of(source.id())).get(source.id()))
			.filter(Told::isWorthTelling)
			.map((told) -> new Section("capture/link", List.of(this.views.of(told, source, List.of()))));
	}

}
