package org.crossclaim.capture.bring;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.crossclaim.account.Audit;
import org.crossclaim.account.Person;
import org.crossclaim.capture.ContentKind;
import org.crossclaim.capture.Storing;
import org.crossclaim.capture.archive.Archived;
import org.crossclaim.capture.archive.WarcReading;
import org.crossclaim.capture.text.Texts;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.address.CanonicalAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes captures that people bring as files, as what their bytes say that they are: a
 * page, a document, an image, or an archive that holds one.
 */
@Service
public class Bringing {

	/** How many bytes a file may have. */
	public static final int MOST = 10 * 1024 * 1024;

	private static final int LONGEST_NAME = 200;

	private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

	private final Storing storing;

	private final Slugs slugs;

	private final Audit audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Bringing(Storing storing, Slugs slugs, Audit audit, TransactionTemplate transaction, Clock clock) {
		this.storing = storing;
		this.slugs = slugs;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Takes a capture of a source.
	 * @param by who brings it
	 * @param source the source
	 * @param offer what is brought
	 * @return the identity of the capture
	 * @throws SeveralPages if it is an archive of several pages and none is chosen
	 * @throws Refusal with every fault at its field
	 */
	public UUID bring(Person by, SourceDocument source, Offer offer) {
		UUID subject = this.slugs.subject(SubjectKind.SOURCE, source.id())
			.orElseThrow(() -> new NotOnRecord("source", source.id()));
		Storing.Brought brought = brought(by, source, offer);
		return this.transaction.execute((status) -> {
			UUID id = this.storing.brought(subject, brought);
			this.audit.record(by, "capture-brought", Map.of("thing", "source " + source.id()));
			return id;
		});
	}

	private Storing.Brought brought(Person by, SourceDocument source, Offer offer) {
		List<Fault> faults = new ArrayList<>();
		ContentKind kind = kind(offer.file(), faults);
		if (kind == ContentKind.WARC || kind == ContentKind.GZIP) {
			Archived page = chosen(new WarcReading(MOST).of(offer.file()), source, offer.record());
			if (page.taken().isAfter(this.clock.instant())) {
				throw new Refusal(List.of(Fault.at("file", "bring.not-over")));
			}
			return brought(by, offer, page.taken(), page.address(), page);
		}
		Instant taken = taken(offer.taken(), faults);
		String address = address(offer.address(), faults);
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		return brought(by, offer, taken, address, new Archived("", "", taken, null, null, offer.file(), kind, null));
	}

	private static Storing.Brought brought(Person by, Offer offer, Instant taken, @Nullable String address,
			Archived page) {
		String type = page.kind().mediaType();
		var read = Texts.of(type, page.charset(), page.content());
		return new Storing.Brought(taken, address, page.status(), page.head(), page.content(), type,
				(read.charset() != null) ? read.charset() : page.charset(), read.text(), by.name(), name(offer.name()));
	}

	private static ContentKind kind(byte[] file, List<Fault> faults) {
		ContentKind kind = ContentKind.of(file);
		if (file.length == 0) {
			faults.add(Fault.at("file", "bring.no-file"));
		}
		else if (file.length > MOST) {
			faults.add(Fault.at("file", "bring.too-large", MOST / 1024 / 1024));
			return ContentKind.OTHER;
		}
		else if (!kind.isRead() && kind != ContentKind.WARC && kind != ContentKind.GZIP) {
			faults.add(Fault.at("file", "bring.other"));
		}
		return kind;
	}

	/** An archive tells itself when it was taken, and whence. */
	private static Archived chosen(List<Archived> pages, SourceDocument source, String record) {
		Optional<Archived> chosen = pages.stream().filter((page) -> page.id().equals(record)).findFirst();
		if (chosen.isPresent()) {
			return chosen.get();
		}
		Optional<String> key = Optional.ofNullable(source.url()).flatMap(CanonicalAddress::keyOf);
		List<Archived> same = pages.stream()
			.filter((page) -> key.isPresent() && key.equals(CanonicalAddress.keyOf(page.address())))
			.toList();
		List<Archived> meant = same.isEmpty() ? pages.stream().filter((page) -> !page.kind().isImage()).toList() : same;
		if (meant.isEmpty()) {
			throw new Refusal(List.of(Fault.at("file", "bring.empty-archive")));
		}
		if (meant.size() > 1) {
			throw new SeveralPages(meant);
		}
		return meant.getFirst();
	}

	private Instant taken(String typed, List<Fault> faults) {
		try {
			Instant taken = LocalDateTime.parse(typed.strip().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
			if (taken.isAfter(this.clock.instant())) {
				faults.add(Fault.at("taken", "bring.not-over"));
			}
			return taken;
		}
		catch (DateTimeParseException ex) {
			faults.add(Fault.at("taken", typed.isBlank() ? "bring.no-moment" : "bring.malformed-moment", typed));
			return Instant.EPOCH;
		}
	}

	private static @Nullable String address(String typed, List<Fault> faults) {
		String address = typed.strip();
		if (address.isEmpty()) {
			return null;
		}
		try {
			if (WEB.matcher(address).matches() && new URI(address).getHost() != null) {
				return address;
			}
		}
		catch (URISyntaxException ex) {
			// Told below, as what has no host is.
		}
		faults.add(Fault.at("address", "bring.malformed-address", address));
		return null;
	}

	private static String name(String given) {
		String last = given.replaceFirst("(?s).*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
		return last.substring(0, Math.min(last.length(), LONGEST_NAME));
	}

}
