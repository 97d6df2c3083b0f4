package org.crossclaim.source.web;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Published;
import org.crossclaim.page.Address;
import org.crossclaim.page.ListQuery;
import org.crossclaim.page.Paged;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.Authorship;
import org.crossclaim.source.Reporting;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.SourceKind;
import org.crossclaim.source.Sources;
import org.crossclaim.source.TitleBasis;
import org.crossclaim.source.page.SourceLink;
import org.crossclaim.source.page.SourceLinks;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sources, for programs.
 */
@RestController
class SourceApi {

	private final Sources sources;

	private final ObjectProvider<SourceLinks> links;

	SourceApi(Sources sources, ObjectProvider<SourceLinks> links) {
		this.sources = sources;
		this.links = links;
	}

	/** The sources in the order of their slugs. */
	@GetMapping("/api/v1/sources")
	ResponseEntity<SourceList> list(@ParameterObject @ModelAttribute ListQuery query) {
		List<Published<SourceDocument>> found = this.sources.all(query.start(), query.length() + 1);
		String next = query.next(Address.of("/api/v1/sources"), found, (one) -> one.document().id());
		List<Published<SourceDocument>> page = found.stream().limit(query.length()).toList();
		Map<String, SourceLink> links = links(page.stream().map((one) -> one.document().id()).toList());
		return Paged.answer(new SourceList(
				page.stream().map((one) -> SourceResource.of(one, links.get(one.document().id()))).toList(), next),
				next);
	}

	/** One source. */
	@GetMapping("/api/v1/sources/{slug}")
	ResponseEntity<SourceResource> show(@PathVariable Slug slug) {
		Published<SourceDocument> found = this.sources.find(slug);
		SourceLink link = links(List.of(found.document().id())).get(found.document().id());
		return ResponseEntity.ok()
			.eTag("\"" + found.revision() + tag(link) + "\"")
			.body(SourceResource.of(found, link));
	}

	private Map<String, SourceLink> links(Collection<String> slugs) {
		SourceLinks told = this.links.getIfAvailable();
		return (told != null) ? told.of(slugs) : Map.of();
	}

	/** What becomes of an address is no revision of its source. */
	private static String tag(@Nullable SourceLink link) {
		return (link != null) ? "-" + HexFormat.of().formatHex(Documents.digest(Documents.json(link)), 0, 4) : "";
	}

	/**
	 * Some of the sources.
	 *
	 * @param sources the sources
	 * @param next address of what follows; absent at the end
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record SourceList(List<SourceResource> sources, @Nullable String next) {
	}

	/**
	 * Source as the API gives it. What is absent is not on record.
	 *
	 * @param slug its slug
	 * @param kind what it is
	 * @param address where it was published
	 * @param title its title, or ours where {@code titleBasis} says so
	 * @param titleBasis where a title that is ours was taken from
	 * @param titleLanguage the title's language where it is not the page's
	 * @param publisher its publisher's name
	 * @param publishedBy slug of the actor behind the publisher
	 * @param authors names of its authors
	 * @param published when it was published, EDTF
	 * @param language its language, BCP 47
	 * @param licence under which licence it is published, an SPDX identifier or an
	 * address
	 * @param authorship whether a machine wrote it, by its own word
	 * @param reporting whether it did its own reporting
	 * @param relays slugs of the sources whose content it repeats
	 * @param seen whether it was seen itself, and not only through others
	 * @param copyOf slug of the original that it republishes
	 * @param status what became of it since
	 * @param link what became of its address; absent where it was not looked at
	 * @param revision the number of its revision, from 1
	 * @param url the address of its page
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record SourceResource(String slug, SourceKind kind, @Nullable String address, String title,
			@Nullable TitleBasis titleBasis, @Nullable String titleLanguage, String publisher,
			@Nullable String publishedBy, List<String> authors, @Nullable Edtf published, @Nullable String language,
			@Nullable String licence, @Nullable Authorship authorship, @Nullable Reporting reporting,
			List<String> relays, boolean seen, @Nullable String copyOf, SourceDocument.@Nullable Status status,
			@Nullable SourceLink link, int revision, String url) {

		private static SourceResource of(Published<SourceDocument> published, @Nullable SourceLink link) {
			SourceDocument said = published.document();
			return new SourceResource(said.id(), said.kind(), said.url(), said.title(), said.titleBasis(),
					said.titleLanguage(), said.publisher(), said.publishedBy(), said.authors(), said.published(),
					said.language(), said.licence(), said.authorship(), said.reporting(), said.relays(), said.wasSeen(),
					said.copyOf(), said.status(), link, published.revision(), Address.of("/sources/" + said.id()));
		}

	}

}
