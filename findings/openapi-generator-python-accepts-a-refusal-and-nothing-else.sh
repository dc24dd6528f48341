#!/usr/bin/env bash
# openapi-generator 7.25.0, generator python: the program that it makes sends as Accept the first media type with "json" in
# it, in the order in which the document lists the answers. An operation whose refusal (400, application/problem+json) stands
# before its success (200, application/json) is so asked for problems alone, and a server that keeps to RFC 9110, section
# 12.5.1, answers 406. The same document with the success first works. So our documents list answers by their status.
# Needs Maven, JDK 25 and Python 3; installs the generator in a temporary folder and fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -B -q dependency:copy -Dartifact=org.openapitools:openapi-generator-cli:7.25.0 -DoutputDirectory=.
java -jar openapi-generator-cli-7.25.0.jar version

document() {
  local refusal='"400": {"description": "no", "content": {"application/problem+json": {"schema": {"type": "object"}}}}'
  local success='"200": {"description": "yes", "content": {"application/json": {"schema": {"type": "string"}}}}'
  local answers="$success, $refusal"
  [[ $1 == refusal-first ]] && answers="$refusal, $success"
  echo "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"paths\": {\"/report\": {\"get\": {
    \"operationId\": \"readReport\", \"tags\": [\"reports\"], \"responses\": {$answers}}}}}"
}

accept() {
  document "$1" > "$1.json"
  java -jar openapi-generator-cli-7.25.0.jar generate -g python -i "$1.json" -o "$1" \
    --additional-properties=packageName=client >"$1.log" 2>&1
  # Its own choice, out of its own list, without the libraries that the rest of it wants.
  python3 - "$1" <<'PYTHON'
import ast, re, sys, typing
def method(file, name):
    tree = ast.parse(open(sys.argv[1] + "/client/" + file).read())
    return next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == name)
listed = next(
    ast.literal_eval(call.args[0]) for call in ast.walk(method("api/reports_api.py", "_read_report_serialize"))
    if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "select_header_accept")
scope = {"re": re, "List": typing.List, "Optional": typing.Optional}
exec(compile(ast.Module([method("api_client.py", "select_header_accept")], []), "api_client.py", "exec"), scope)
print(scope["select_header_accept"](None, listed))
PYTHON
}

first=$(accept refusal-first)
second=$(accept success-first)
echo "refusal first: Accept: $first"
echo "success first: Accept: $second"
[[ $first == application/problem+json && $second == application/json ]]
