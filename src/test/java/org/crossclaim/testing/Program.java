package org.crossclaim.testing;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.crossclaim.account.Accounts;
import org.crossclaim.account.ApiTokens;
import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A program that acts by a token.
 */
public final class Program {

	private static final JsonMapper JSON = new JsonMapper();

	private final Visitor visitor;

	private final String token;

	private Program(Visitor visitor, String token) {
		this.visitor = visitor;
		this.token = token;
	}

	/**
	 * A program without a token.
	 * @param port the site's port
	 * @return the program
	 */
	public static Program nobody(int port) {
		return new Program(new Visitor(port), "");
	}

	/**
	 * A program of somebody whom no other test knows.
	 * @param port the site's port
	 * @param jdbc the database
	 * @param accounts the accounts
	 * @param tokens makes the token
	 * @param role the role of its owner
	 * @param scope the scope of its token
	 * @return the program
	 */
	public static Program of(int port, JdbcClient jdbc, Accounts accounts, ApiTokens tokens, Role role, String scope) {
		return of(port, tokens, accounts.open(Editors.make(jdbc, role)).orElseThrow(), scope);
	}

	/**
	 * A program of somebody.
	 * @param port the site's port
	 * @param tokens makes the token
	 * @param owner its owner
	 * @param scope the scope of its token
	 * @return the program
	 */
	public static Program of(int port, ApiTokens tokens, Person owner, String scope) {
		return new Program(new Visitor(port), tokens.make(owner, "test", List.of(scope), "30"));
	}

	/**
	 * Reads.
	 * @param path the path
	 * @return the answer
	 */
	public HttpResponse<String> get(String path) {
		return send("GET", path, "");
	}

	/**
	 * Sends any request.
	 * @param method the method
	 * @param path the path
	 * @param body the body
	 * @param headers names and values in turn
	 * @return the answer
	 */
	public HttpResponse<String> send(String method, String path, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.visitor.address(path))
			.method(method, HttpRequest.BodyPublishers.ofString(body));
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		if (!this.token.isEmpty()) {
			request.header("Authorization", "Bearer " + this.token);
		}
		return this.visitor.send(request);
	}

	/**
	 * What an answer says.
	 * @param answer the answer
	 * @return its body
	 */
	public static JsonNode json(HttpResponse<String> answer) {
		return JSON.readTree(answer.body());
	}

}
