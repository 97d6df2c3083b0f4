package org.crossclaim.history.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.crossclaim.page.Address;
import org.crossclaim.page.Words;

import org.springframework.stereotype.Component;

/**
 * Writes changes as an Atom feed (RFC 4287). An item's title carries the statement, which
 * begins with its speaker, and the standing.
 */
@Component
class AtomFeed {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	private final Words words;

	AtomFeed(Words words) {
		this.words = words;
	}

	String of(ChangesView view) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace(NAMESPACE);
			xml.writeAttribute("xml:lang", this.words.locale().toLanguageTag());
			element(xml, "title", view.title());
			element(xml, "subtitle", view.text());
			element(xml, "id", Address.of("") + view.feed());
			link(xml, "self", Address.of("") + view.feed());
			link(xml, "alternate", Address.of("") + view.path());
			element(xml, "updated", view.rows().isEmpty() ? "1970-01-01T00:00:00Z"
					: String.valueOf(view.rows().getFirst().when().machine()));
			for (ChangesView.Row row : view.rows()) {
				entry(xml, row);
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			return text.toString();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void entry(XMLStreamWriter xml, ChangesView.Row row) throws XMLStreamException {
		String when = String.valueOf(row.when().machine());
		String href = Address.of(row.href());
		xml.writeStartElement("entry");
		element(xml, "title", (row.standing() != null)
				? this.words.say("entry.title", row.name().text(), row.standing()) : row.name().text());
		element(xml, "id", "urn:uuid:" + UUID
			.nameUUIDFromBytes((row.thing() + " " + when + " " + row.number()).getBytes(StandardCharsets.UTF_8)));
		link(xml, "alternate", href);
		element(xml, "updated", when);
		xml.writeStartElement("author");
		element(xml, "name", row.by());
		xml.writeEndElement();
		for (String one : row.classes()) {
			xml.writeEmptyElement("category");
			xml.writeAttribute("term", one);
		}
		List<String> summary = new ArrayList<>(List.of(row.kind(), this.words.list(row.classes()), row.reason()));
		element(xml, "summary", String.join(" · ", summary));
		xml.writeEndElement();
	}

	private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", rel);
		xml.writeAttribute("href", href);
	}

	/** Without the characters that XML cannot hold. */
	private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
		xml.writeEndElement();
	}

}
