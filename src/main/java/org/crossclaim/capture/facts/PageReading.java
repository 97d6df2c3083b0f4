package org.crossclaim.capture.facts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.crossclaim.capture.fetch.Fetched;
import org.crossclaim.capture.text.Texts;
import org.crossclaim.shared.Refusal;
import org.crossclaim.source.address.CanonicalAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a page says of itself: JSON-LD first, then the tags of scholars, Open Graph,
 * Dublin Core, and at last what every page has.
 */
final class PageReading {

	private final Document page;

	private final LinkedData data;

	private PageReading(Document page) {
		this.page = page;
		this.data = LinkedData.of(page);
	}

	static PageFacts read(Fetched fetched) {
		try {
			Document page = Jsoup.parse(new ByteArrayInputStream(fetched.content()), fetched.charset(),
					fetched.address().toString());
			return new PageReading(page).facts(fetched);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Bytes in memory can be read", ex);
		}
	}

	private PageFacts facts(Fetched fetched) {
		Said said = new Said();
		String title = said.text("title",
				all(this.data.texts("headline"),
						meta("citation_title", "og:title", "dc.title", "dcterms.title", "twitter:title"),
						this.data.texts("name"), List.of(this.page.title())));
		String publisher = said.text("publisher", all(this.data.texts("publisher"), meta("citation_publisher",
				"citation_journal_title", "og:site_name", "dc.publisher", "dcterms.publisher", "application-name")));
		String published = said.date(all(this.data.texts("datePublished"),
				meta("citation_publication_date", "citation_date", "article:published_time", "og:published_time",
						"dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "date", "pubdate",
						"parsely-pub-date")));
		String language = said.language(all(this.data.texts("inLanguage"), List.of(languageOfPage()),
				meta("dc.language", "dcterms.language", "og:locale", "content-language")));
		return new PageFacts(address(fetched), title, publisher, authors(), published, language, said.unused(),
				Texts.of(fetched).text());
	}

	private String languageOfPage() {
		return Optional.ofNullable(this.page.selectFirst("html[lang]")).map((html) -> html.attr("lang")).orElse("");
	}

	private List<String> authors() {
		return Stream
			.of(this.data.people("author"), meta("citation_author"), meta("dc.creator", "dcterms.creator"),
					meta("author", "parsely-author"), meta("article:author"))
			.map((names) -> names.stream()
				.map(Said::clean)
				.filter((name) -> !name.isEmpty() && name.length() <= 200 && !name.matches("(?i)https?://.*"))
				.distinct()
				.limit(50)
				.toList())
			.filter((names) -> !names.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/** What the page calls its address is believed within the same site only. */
	private static String address(Fetched fetched, Optional<String> told) {
		CanonicalAddress served = CanonicalAddress.of(fetched.address().toString());
		return told.flatMap(PageReading::canonical)
			.filter((address) -> site(address).equals(site(served)))
			.orElse(served)
			.text();
	}

	private String address(Fetched fetched) {
		return address(fetched, Optional.ofNullable(this.page.selectFirst("link[rel=canonical][href]"))
			.map((link) -> link.absUrl("href")));
	}

	private static Optional<CanonicalAddress> canonical(String url) {
		try {
			return Optional.of(CanonicalAddress.of(url));
		}
		catch (Refusal refusal) {
			return Optional.empty();
		}
	}

	private static String site(CanonicalAddress address) {
		return address.key().replaceFirst("[/?#].*", "");
	}

	private List<String> meta(String... names) {
		List<String> found = new ArrayList<>();
		for (String name : names) {
			for (Element tag : this.page.select("meta[content]")) {
				if (name.equalsIgnoreCase(named(tag))) {
					found.add(tag.attr("content"));
				}
			}
		}
		return found;
	}

	private static String named(Element tag) {
		return Stream.of("property", "name", "http-equiv")
			.map(tag::attr)
			.filter((name) -> !name.isEmpty())
			.findFirst()
			.orElse("");
	}

	@SafeVarargs
	private static List<String> all(List<String>... lists) {
		return Stream.of(lists).flatMap(List::stream).toList();
	}

}
