package org.crossclaim.capture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a file is by its first bytes, whatever its name or its server says (WHATWG, MIME
 * Sniffing, as far as it is needed here).
 */
public enum ContentKind {

	/** A page. */
	HTML("text/html"),
	/** A document. */
	PDF("application/pdf"),
	/** An image. */
	PNG("image/png"),
	/** An image. */
	JPEG("image/jpeg"),
	/** An image. */
	GIF("image/gif"),
	/** An image. */
	WEBP("image/webp"),
	/** An archive of the web. */
	WARC("application/warc"),
	/** Something that was made small. */
	GZIP("application/gzip"),
	/** Something else. */
	OTHER("application/octet-stream");

	private static final int LOOKED_AT = 1024;

	private static final String[] BEGINNINGS_OF_PAGES = { "<!doctype html", "<html", "<head", "<title", "<body",
			"<script", "<style", "<meta", "<h1", "<div", "<table", "<p>", "<a ", "<br" };

	private final String mediaType;

	ContentKind(String mediaType) {
		this.mediaType = mediaType;
	}

	/**
	 * Its media type.
	 * @return the type, without parameters
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * Whether it is an image that browsers show without running anything.
	 * @return whether it is
	 */
	public boolean isImage() {
		return this == PNG || this == JPEG || this == GIF || this == WEBP;
	}

	/**
	 * Whether people read or look at it.
	 * @return whether it is a page, a document or an image
	 */
	public boolean isRead() {
		return this == HTML || this == PDF || isImage();
	}

	/**
	 * The kind of a file.
	 * @param content its bytes
	 * @return the kind
	 */
	public static ContentKind of(byte[] content) {
		String start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
		if (start.contains("%PDF-")) {
			return PDF;
		}
		if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
			return PNG;
		}
		if (start.startsWith("\u00ff\u00d8\u00ff")) {
			return JPEG;
		}
		if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
			return GIF;
		}
		if (start.startsWith("RIFF") && start.startsWith("WEBPVP", 8)) {
			return WEBP;
		}
		if (start.startsWith("WARC/")) {
			return WARC;
		}
		if (start.startsWith("\u001f\u008b")) {
			return GZIP;
		}
		return isPage(content, start) ? HTML : OTHER;
	}

	private static boolean isPage(byte[] content, String start) {
		String text = wide(content);
		String first = ((text != null) ? text : start.replaceFirst("^\u00ef\u00bb\u00bf", "")).stripLeading()
			.replaceFirst("(?s)^(<\\?xml.*?\\?>\\s*)?(<!--.*?-->\\s*)*", "")
			.toLowerCase(Locale.ROOT);
		return Arrays.stream(BEGINNINGS_OF_PAGES).anyMatch(first::startsWith);
	}

	/** The beginning of a text of two bytes a character. */
	private static @Nullable String wide(byte[] content) {
		if (content.length < 2) {
			return null;
		}
		int mark = (content[0] & 0xff) << 8 | (content[1] & 0xff);
		return (mark == 0xfeff || mark == 0xfffe) ? new String(content, 2, Math.min(content.length - 2, LOOKED_AT),
				(mark == 0xfeff) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE) : null;
	}

}
