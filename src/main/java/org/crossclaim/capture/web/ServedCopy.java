package org.crossclaim.capture.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.crossclaim.capture.Capture;
import org.crossclaim.capture.ContentKind;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A captured content as it leaves this server: never of a type under which a browser
 * would run or load anything.
 *
 * @param type its type, as a header says it
 * @param bytes its bytes
 * @param toKeep whether browsers are told to keep it as a file instead of showing it
 */
record ServedCopy(String type, byte[] bytes, boolean toKeep) {

	private static final Pattern TEXT = Pattern
		.compile("text/.*|application/(.*\\+)?(xml|json)|application/(x-)?javascript|image/svg.*|.*\\+xml");

	/**
	 * What is served of a content.
	 * @param capture whose content it is
	 * @param charset its charset, if known
	 * @param body its bytes
	 * @param text the text in it, where there is any
	 * @return what is served
	 */
	static ServedCopy of(Capture capture, @Nullable Charset charset, byte[] body, Supplier<Optional<String>> text) {
		ContentKind kind = ContentKind.of(body);
		if (kind == ContentKind.PDF || kind.isImage()) {
			return new ServedCopy(kind.mediaType(), body, kind == ContentKind.PDF);
		}
		if (capture.mediaType().equals("text/html")) {
			return new ServedCopy("text/html;charset=utf-8", dead(capture, charset, body), false);
		}
		if (TEXT.matcher(capture.mediaType()).matches()) {
			String plain = capture.mediaType().equals("text/plain") ? text.get().orElseGet(() -> decoded(charset, body))
					: decoded(charset, body);
			return new ServedCopy("text/plain;charset=utf-8", plain.getBytes(StandardCharsets.UTF_8), false);
		}
		return new ServedCopy("application/octet-stream", body, true);
	}

	/**
	 * Whether a page can show a content in a frame, told without its bytes.
	 * @param mediaType its type
	 * @return whether it is a page, a text or an image
	 */
	static boolean isShown(String mediaType) {
		return TEXT.matcher(mediaType).matches() || mediaType.matches("image/(png|jpeg|gif|webp)");
	}

	private static byte[] dead(Capture capture, @Nullable Charset charset, byte[] body) {
		String base = (capture.address() != null) ? capture.address() : "";
		try {
			return DeadPage
				.of(Jsoup.parse(new ByteArrayInputStream(body), (charset != null) ? charset.name() : null, base));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String decoded(@Nullable Charset charset, byte[] body) {
		return new String(body, (charset != null) ? charset : StandardCharsets.UTF_8);
	}

}
