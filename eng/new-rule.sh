#!/usr/bin/env bash
# Scaffolds a rule: its class, its page, its line in the catalogue (in id order), and its name among the known rules.
# Usage: eng/new-rule.sh [--dry-run] PL1009 PersonalData PhoneNumber     (or phone-number)
set -euo pipefail

dry=false
if [[ ${1:-} == --dry-run ]]; then dry=true; shift; fi
if [[ $# -ne 3 || ! $1 =~ ^PL[0-9]{4}$ || ! $2 =~ ^[A-Z][A-Za-z]+$ ]]; then
  echo "usage: eng/new-rule.sh [--dry-run] PLxxxx Family ClassName" >&2
  exit 2
fi

id=$1 family=$2
class=$(sed -E 's/(^|-)([a-z])/\U\2/g' <<<"$3")
name=$(sed -E 's/([A-Z])/-\L\1/g; s/^-//' <<<"$class")
title=$(tr - ' ' <<<"${name^}")
core=$(cd "$(dirname "$0")/../src/PostLint.Core" && pwd)
catalogue=$core/Rules/RuleCatalog.cs names=$core/Policies/rule-names.txt
rule=$core/Rules/$family/$class.cs page=$core/Rules/$family/$class.md
fail() { echo "$1" >&2; exit 1; }

[[ -e $rule || -e $page ]] && fail "$family/$class exists"
grep -rqs --include='*.cs' "Id = \"$id\"" "$core" && fail "$id is taken"
known=$(sed -n "s/^$id //p" "$names")
[[ -n $known && $known != "$name" ]] && fail "$id is called '$known' in $(basename "$names"); name the class after it"

# The line goes before the first rule of the first list whose id is greater.
insert_at() {
  local line number other
  while IFS=: read -r number line; do
    other=$(grep -rhos --include="$(sed -E 's/.*\.(\w+)\(\),/\1/' <<<"$line").cs" 'Id = "PL[0-9]*"' "$core/Rules" | head -n 1 | tr -dc 0-9)
    if (( 10#${other:-0} > 10#${id#PL} )); then echo "$number"; return; fi
    last=$number
  done < <(awk '/IReadOnlyList<PostAnalyzer> All/ { on = 1 } on && /new .*\(\),/ { print NR ":" $0 } on && /^    \];/ { exit }' "$catalogue")
  echo $(( last + 1 ))
}
at=$(insert_at)
entry="        new $family.$class(),"

if $dry; then
  printf '%s\n' "would write ${rule#"$core"/}" "would write ${page#"$core"/}" "would insert at line $at of Rules/RuleCatalog.cs:" "$entry"
  [[ -n $known ]] || echo "would add '$id $name' to Policies/rule-names.txt"
  exit 0
fi

mkdir -p "$core/Rules/$family"
cat >"$rule" <<CS
using PostLint.Analysis;

namespace PostLint.Rules.$family;

/// <summary>$id: what is wrong, in a few words.</summary>
public sealed class $class : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "$id",
        Name = "$name",
        Title = "$title",
        Help = "say what to do about it",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Analyze(PostContext context)
    {
        foreach (var sentence in context.Post.Sentences)
        {
            if (sentence.WordCount < 0) context.Report(context.Source(sentence.Span), "say what is wrong");
        }
    }
}
CS
cat >"$page" <<MD
# $id $name

Say what it flags in a sentence or two; they serve as the hover text.

## Why it matters

## What it flags

## How to fix

## When to suppress

## What it does not catch

## Examples

\`\`\`flag
Mark the span that is [|wrong|].
\`\`\`

\`\`\`clear
Everything here is fine.
\`\`\`
MD
sed -i "${at}i\\$entry" "$catalogue"
if [[ -z $known ]]; then
  { grep '^#' "$names"; { grep -v '^#' "$names"; echo "$id $name"; } | LC_ALL=C sort; } >"$names.new"
  mv "$names.new" "$names"
fi
printf '%s\n' "${rule#"$core"/}" "${page#"$core"/}" "Rules/RuleCatalog.cs:$at"
