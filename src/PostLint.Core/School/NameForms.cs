namespace PostLint.School;

/// <summary>Writes out the forms in which people write a name.</summary>
internal static class NameForms
{
    public static void Add(Person person, Action<string, NameForm> add)
    {
        string surname = person.Surname;
        foreach (string forename in person.Forenames)
        {
            AddForename(forename, surname, NameForm.Forename, add);
            if (person.Kind != PersonKind.Pupil) continue;
            foreach (string nickname in Nicknames.Of(forename))
            {
                if (!person.Forenames.Contains(nickname, StringComparer.OrdinalIgnoreCase)) AddForename(nickname, surname, NameForm.Nickname, add);
            }
        }

        if (surname.Length == 0) return;
        if (person.Kind == PersonKind.Pupil) add(surname, NameForm.Surname);
        else if (person.Title is { } title) add($"{title} {surname}", NameForm.TitleSurname);
    }

    private static void AddForename(string forename, string surname, NameForm alone, Action<string, NameForm> add)
    {
        if (forename.Length == 0) return;
        add(forename, alone);
        if (forename.Contains('-')) add(forename.Replace("-", ""), alone);
        if (surname.Length == 0) return;
        add($"{forename} {surname}", NameForm.Full);
        add(Join(forename) + Join(surname), NameForm.Full);
        add($"{surname} {forename}", NameForm.SurnameFirst);
        add($"{forename} {surname[0]}", NameForm.ForenameInitial);
        add($"{forename[0]} {surname}", NameForm.InitialSurname);
        foreach (string part in surname.Split('-', ' '))
        {
            // Either half of a double-barrelled surname is how classmates write it.
            if (part.Length > 2 && part.Length < surname.Length) add($"{forename} {part}", NameForm.Full);
        }
    }

    private static string Join(string name) => name.Replace("-", "").Replace(" ", "").Replace("'", "");
}
