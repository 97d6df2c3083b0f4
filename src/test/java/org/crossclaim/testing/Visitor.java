package org.crossclaim.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody at a browser without scripts: keeps cookies, fills in forms, follows no
 * redirect unasked.
 */
public final class Visitor {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client;

	private final int port;

	/**
	 * A visitor of a site on this machine.
	 * @param port the site's port
	 */
	public Visitor(int port) {
		this(port, "127.0.0.1");
	}

	/**
	 * A visitor who comes from an address of their own.
	 * @param port the site's port
	 * @param from an address of the loopback network
	 */
	public Visitor(int port, String from) {
		this.client = HttpClient.newBuilder()
			.cookieHandler(this.cookies)
			.localAddress(InetAddress.ofLiteral(from))
			.build();
		this.port = port;
	}

	/**
	 * Opens a page.
	 * @param path its path
	 * @return the answer
	 */
	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(address(path)));
	}

	/**
	 * Sends a form as it stands on a page.
	 * @param page the page that holds a form
	 * @param path where the form goes
	 * @param fields names and values in turn
	 * @return the answer
	 */
	public HttpResponse<String> send(String page, String path, String... fields) {
		Matcher token = TOKEN.matcher(get(page).body());
		return post(path, token.find() ? token.group(1) : "", fields);
	}

	/**
	 * Sends a form with a token of one's own.
	 * @param path where it goes
	 * @param token the token
	 * @param fields names and values in turn
	 * @return the answer
	 */
	public HttpResponse<String> post(String path, String token, String... fields) {
		return send(form(path, token, fields));
	}

	/**
	 * Sends a form with a token of one's own, by a browser that says from where.
	 * @param site as {@code Sec-Fetch-Site} says it
	 * @param path where it goes
	 * @param token the token
	 * @param fields names and values in turn
	 * @return the answer
	 */
	public HttpResponse<String> postFrom(String site, String path, String token, String... fields) {
		return send(form(path, token, fields).header("Sec-Fetch-Site", site));
	}

	private HttpRequest.Builder form(String path, String token, String... fields) {
		List<String> body = new ArrayList<>(List.of("_csrf=" + token));
		for (int i = 0; i < fields.length; i += 2) {
			body.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
		}
		return HttpRequest.newBuilder(address(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(String.join("&", body)));
	}

	/**
	 * Sends a form that may bring a file along, as it stands on a page.
	 * @param page the page that holds a form
	 * @param path where the form goes
	 * @param file the name of the file, of the field {@code file}
	 * @param content its content; none where it is empty
	 * @param fields names and values in turn
	 * @return the answer
	 */
	public HttpResponse<String> upload(String page, String path, String file, byte[] content, String... fields) {
		Matcher token = TOKEN.matcher(get(page).body());
		String boundary = "----crossclaim";
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		part(body, boundary, "name=\"_csrf\"", (token.find() ? token.group(1) : "").getBytes(StandardCharsets.UTF_8));
		for (int i = 0; i < fields.length; i += 2) {
			part(body, boundary, "name=\"" + fields[i] + "\"",
					fields[i + 1].replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
		}
		part(body, boundary, "name=\"file\"; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream",
				content);
		body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return send(HttpRequest.newBuilder(address(path))
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.header("Accept", "text/html")
			.header("Sec-Fetch-Site", "same-origin")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
	}

	private static void part(ByteArrayOutputStream body, String boundary, String head, byte[] content) {
		body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Signs in.
	 * @param handle by which name
	 * @param password with which password
	 * @return the answer
	 */
	public HttpResponse<String> signIn(String handle, String password) {
		return send("/sign-in", "/sign-in", "handle", handle, "password", password);
	}

	/**
	 * Where an answer leads, without the host.
	 * @param answer the answer
	 * @return the path and the query; empty where it leads nowhere
	 */
	public static String leadsTo(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
	}

	/**
	 * A cookie that the visitor keeps.
	 * @param name its name
	 * @return its value, or empty
	 */
	public String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map((cookie) -> cookie.getValue())
			.findFirst()
			.orElse("");
	}

	/**
	 * The address of a path.
	 * @param path the path
	 * @return the address
	 */
	public URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	/**
	 * Sends any request.
	 * @param request the request
	 * @return the answer
	 */
	public HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
