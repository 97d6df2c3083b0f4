package org.crossclaim.capture.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.StatusLine;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.http.client.FilteredHostException;

/**
 * One request and its answer.
 */
class Exchange {

	private static final List<Integer> LEADING_ON = List.of(301, 302, 303, 307, 308);

	private final CloseableHttpClient client;

	private final FetchSettings settings;

	Exchange(CloseableHttpClient client, FetchSettings settings) {
		this.client = client;
		this.settings = settings;
	}

	/**
	 * Asks.
	 * @param address what for
	 * @param left how long it may take
	 * @return what was answered
	 * @throws NotFetched if nothing was, or not in time
	 * @throws InterruptedException if the wait was ended
	 */
	Answer ask(WebAddress address, Duration left) throws NotFetched, InterruptedException {
		HttpGet request = new HttpGet(address.uri());
		request.setHeader("User-Agent", this.settings.agent());
		request.setHeader("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8");
		request.setHeader("Accept-Encoding", "identity");
		FutureTask<Answer> task = new FutureTask<>(() -> answer(request, address));
		Thread.startVirtualThread(task);
		try {
			return task.get(left.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			throw new NotFetched("fetch.too-slow", this.settings.timeLimit().toSeconds());
		}
		catch (ExecutionException ex) {
			throw why(ex.getCause(), address.host());
		}
		finally {
			// Closing would read on to the end of the answer, which may have none. This
			// cuts the connection.
			request.cancel();
		}
	}

	private Answer answer(HttpGet request, WebAddress address) throws IOException, NotFetched {
		HttpHost host = new HttpHost(address.scheme(), address.host(), address.port());
		ClassicHttpResponse response = this.client.executeOpen(host, request, null);
		String to = header(response, "Location");
		if (LEADING_ON.contains(response.getCode()) && to != null) {
			return new Answer(response, new byte[0], to);
		}
		HttpEntity entity = response.getEntity();
		InputStream sent = (entity != null) ? entity.getContent() : InputStream.nullInputStream();
		return new Answer(response, Body.read(sent, header(response, "Content-Encoding")), null);
	}

	private static @Nullable String header(ClassicHttpResponse response, String name) {
		return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue).orElse(null);
	}

	private static NotFetched why(@Nullable Throwable cause, String host) {
		return switch (cause) {
			case NotFetched known -> known;
			case FilteredHostException filtered -> new NotFetched("fetch.not-public", host);
			case UnknownHostException unknown -> new NotFetched("fetch.no-such-host", host);
			case SSLException untrusted -> new NotFetched("fetch.not-trusted", host);
			case IOException failed when failed.getCause() instanceof FilteredHostException ->
				new NotFetched("fetch.not-public", host);
			case IOException failed -> new NotFetched("fetch.no-answer", host);
			case null, default -> throw new IllegalStateException("Fetching failed", cause);
		};
	}

	/**
	 * What was answered.
	 *
	 * @param response the head
	 * @param content the bytes, unpacked; none where it leads on
	 * @param next where it leads on
	 */
	record Answer(ClassicHttpResponse response, byte[] content, @Nullable String next) {

		int status() {
			return this.response.getCode();
		}

		/**
		 * The lines as they were received; what no text of a database holds is left out.
		 */
		String head() {
			StringBuilder head = new StringBuilder().append(new StatusLine(this.response)).append("\r\n");
			for (Header header : this.response.getHeaders()) {
				head.append(header).append("\r\n");
			}
			return head.toString().replace("\0", "");
		}

		List<String> headers(String name) {
			return Arrays.stream(this.response.getHeaders(name))
				.map((header) -> Optional.ofNullable(header.getValue()).orElse(""))
				.toList();
		}

	}

}
